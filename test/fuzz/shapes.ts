import { isProof } from "./support.ts";

/** A text that costs more than it looks, what is said of it, and how many seconds that may take on a machine with other things to do. */
interface Shape {
  readonly text: () => string;
  /** For `npm run proof:fuzz` alone. */
  readonly isDear?: true;
  /** In the one diagnostic; empty, where the text is right or has many mistakes. */
  readonly says: string;
  readonly seconds: number;
}

const many = <T>(count: number, each: (index: number) => T): readonly T[] => Array.from({ length: count }, (_, index) => each(index));
const lines = (count: number, each: (index: number) => string): string => many(count, each).join("\n");
const listed = (count: number, each: (index: number) => string): string => many(count, each).join(", ");
const doubled = (levels: number, each: (level: number) => string): string => lines(levels, (level) => each(level + 1));

const deep = "nests more than 100 levels deep";
const large = "this file is too large to be read";

const all: Readonly<Record<string, Shape>> = {
  "100,000 brackets": { text: () => `version: 1\nroles: ${"[".repeat(100_000)}${"]".repeat(100_000)}`, says: deep, seconds: 5 },
  "100,000 braces": { text: () => `version: 1\nroles: ${"{a: ".repeat(100_000)}`, says: deep, seconds: 5, isDear: true },
  "100,000 dashes": { text: () => "- ".repeat(100_000), says: deep, seconds: 5, isDear: true },
  "100,000 keys in one line": { text: () => "a: ".repeat(100_000), says: deep, seconds: 5, isDear: true },
  "50 MB of text": { text: () => `version: 1\nroles: {a: {description: ${"x".repeat(50_000_000)}}}`, says: large, seconds: 2 },
  "50 MB of empty lines": { text: () => "\n".repeat(50_000_000), says: large, seconds: 2 },
  "more words than anybody writes": {
    text: () =>
      "a: {".concat(
        listed(700_000, (n) => `b${n}`),
        "}",
      ),
    says: large,
    seconds: 20,
    isDear: true,
  },
  "100,000 mistakes of YAML": { text: () => "{}".repeat(100_000), says: "does not belong to what stands before it", seconds: 2 },
  "100,000 aliases": {
    text: () => `version: 1\nroles:\n  r: &r {permissions: []}\n${lines(100_000, (n) => `  r${n}: *r`)}`,
    says: "",
    seconds: 20,
    isDear: true,
  },
  "100,000 aliases of nothing": {
    text: () => lines(100_000, (n) => `r${n}: *nothing${n}`),
    says: "nothing above is named",
    seconds: 10,
    isDear: true,
  },
  "aliases that double 60 times": {
    text: () => `version: 1\nroles:\n  l0: &l0 [a]\n${doubled(60, (level) => `  l${level}: &l${level} [*l${level - 1}, *l${level - 1}]`)}`,
    says: "unfold to more than 1000000 values",
    seconds: 1,
  },
  "merges that double 60 times": {
    text: () => `l0: &l0 {a: 1}\n${doubled(60, (level) => `l${level}: &l${level} {<<: [*l${level - 1}, *l${level - 1}]}`)}`,
    says: "unfold to more than 1000000 values",
    seconds: 1,
  },
  "a template of 5,000 people in 5,000 projects": {
    text: () =>
      `version: 1\ntemplates: {t: {users: {${listed(5_000, (n) => `p${n}@x.org: member`)}}}}\nprojects:\n${lines(5_000, (n) => `  P${n}: {use: [t]}`)}`,
    says: "the templates of this file unfold to more than 1000000 values",
    seconds: 20,
    isDear: true,
  },
  "one template, used 5,000 times in one project": {
    text: () => `version: 1\ntemplates: {t: {users: {}}}\nprojects: {P: {use: [${listed(5_000, () => "t")}]}}`,
    says: "",
    seconds: 5,
  },
  "a line of 20,000 mistakes behind emoji": {
    text: () => `version: 1\nroles: {${listed(20_000, (n) => `😀${n}: {permissions: [1]}`)}}`,
    says: "",
    seconds: 20,
    isDear: true,
  },
  "5,000 values that have none of their forms": {
    text: () => `version: 1\nprojects:\n${lines(5_000, (n) => `  P${n}: {service_tier_settings: {enabled_tiers: 5}}`)}`,
    says: "",
    seconds: 10,
    isDear: true,
  },
  "5,000 strangers in a list of which 5,000 are known": {
    text: () =>
      `version: 1\nusers: {${listed(5_000, (n) => `person${n}@acme.example: reader`)}}\ngroups: {g: {users: [${listed(5_000, (n) => `person${n}@acme.test`)}]}}`,
    says: "",
    seconds: 10,
    isDear: true,
  },
};

export const shapes = Object.entries(all).filter(([, { isDear }]) => isProof || !isDear);
