import type { Fleet } from "../status.ts";
import type { Answer } from "./answer.ts";
import { countersOf, gaugesOf, type Metric } from "./readings.ts";
import type { Tally } from "./tally.ts";
import type { Traffic } from "./traffic.ts";

export interface Metered {
  readonly fleet: Fleet;
  readonly tally: Tally;
  readonly traffic: Traffic | undefined;
  readonly now: () => number;
}

/** All of it from what stands in the statuses at the time of the scrape. Labels are names of the fleet, kinds, routes and words of ours. */
export async function metricsOf({ fleet, tally, traffic, now }: Metered): Promise<Answer> {
  tally.look();
  // It takes a while to load, and many processes are never scraped.
  const { Counter, Gauge, Registry } = await import("prom-client");
  const registry = new Registry();
  const shapeOf = ({ name, help, labels }: Metric) => ({ name, help, labelNames: labels, registers: [registry] });
  const statuses = fleet.statuses();
  for (const metric of gaugesOf(statuses, now())) {
    const gauge = new Gauge(shapeOf(metric));
    for (const [labels, value] of metric.samples) gauge.set(labels, value);
  }
  for (const metric of countersOf(statuses, { tally, rows: traffic?.rows() ?? [] })) {
    const counter = new Counter(shapeOf(metric));
    for (const [labels, value] of metric.samples) counter.inc(labels, value);
  }
  return { status: 200, type: registry.contentType, body: await registry.metrics() };
}
