import { BaseSequencer, type TestSpecification } from "vitest/node";

/** They wait for most of their time: begun last they would be waited for. */
const waiting = ["proofs/replicas", "state/lease-processes", "cli/daemon", "hosts/github", "proofs/kill"];

/** The order of test files, else by size. */
export class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => Number(!waiting.some((name) => moduleId.endsWith(`test/${name}.test.ts`)));
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
