import { blockOf, folded, listOf, unless, type Block } from "./sentences.ts";

interface Alert {
  readonly id: string;
  readonly threshold_amount: number;
  readonly recipients: readonly string[];
  readonly subject_prefix: string | null;
}

const centsOf = (block: Block): number => Math.round(Number(block["monthly_usd"]) * 100);

export function spendLimit(where: string, said: unknown, cents: number | null): readonly string[] {
  if (said === undefined) return [];
  return unless(said === "unset" ? cents === null : cents === centsOf(blockOf(said)), `the spend limit of ${where} is ${cents}`);
}

/** The list is exact. An alert that is said as it is stays the one it was, and so does one whose threshold alone tells it. */
export function spendAlerts(
  where: string,
  said: unknown,
  { before, after }: { before: readonly Alert[]; after: readonly Alert[] },
): readonly string[] {
  if (said === undefined)
    return unless(JSON.stringify(before) === JSON.stringify(after), `the alerts of ${where} are not managed, and differ`);
  const wanted = listOf(said).map(blockOf);
  return [
    ...unless(wanted.length === after.length, `${where} has ${after.length} alerts, not ${wanted.length}`),
    ...unmatched(wanted, after).map((block) => `${where} has no alert ${JSON.stringify(block)}`),
    ...kept(wanted, before).flatMap(({ block, alert }) =>
      unless(
        after.some((other) => other.id === alert.id && isAsSaid(block, other, alert.subject_prefix)),
        `the alert ${alert.id} of ${where} is not the one it was`,
      ),
    ),
  ];
}

/** Those that say a prefix choose first: the others are content with any. */
function unmatched(wanted: readonly Block[], after: readonly Alert[]): readonly Block[] {
  const free = [...after];
  const choosy = wanted.toSorted((a, b) => Number(b["subject_prefix"] !== undefined) - Number(a["subject_prefix"] !== undefined));
  return choosy.filter((block) => {
    const index = free.findIndex((alert) => isAsSaid(block, alert, alert.subject_prefix));
    if (index !== -1) free.splice(index, 1);
    return index === -1;
  });
}

/** `prefix`: the one that it has where the file names none. */
function isAsSaid(block: Block, alert: Alert, prefix: string | null): boolean {
  return likeness.both(block) === likeness.both(sayingOf(alert)) && alert.subject_prefix === (block["subject_prefix"] ?? prefix);
}

const likeness = {
  both: (block: Block): string => `${centsOf(block)} ${folded(listOf(block["recipients"]))}`,
  threshold: (block: Block): string => String(centsOf(block)),
};

const sayingOf = ({ threshold_amount, recipients }: Alert): Block => ({ monthly_usd: threshold_amount / 100, recipients });

/** Pairs that nothing else is like: in both, or else in the threshold. */
const kept = (wanted: readonly Block[], before: readonly Alert[]) => [
  ...pairs(wanted, before, likeness.both),
  ...pairs(wanted, before, likeness.threshold),
];

function pairs(wanted: readonly Block[], before: readonly Alert[], alike: (block: Block) => string) {
  return wanted.flatMap((block) => {
    const [alert, ...others] = before.filter((candidate) => alike(sayingOf(candidate)) === alike(block));
    const isOnly = wanted.filter((other) => alike(other) === alike(block)).length === 1;
    return alert !== undefined && others.length === 0 && isOnly ? [{ block, alert }] : [];
  });
}
