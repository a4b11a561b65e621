import type { SimulatorOptions } from "../../../src/simulator/simulator.ts";
import * as people from "./people.ts";
import * as projects from "./projects.ts";
import * as registrations from "./registrations.ts";
import * as settings from "./settings.ts";
import type { Stage } from "./stage.ts";

const { seed, ...peopleScenes } = people;

/** One for every resource of the administration API; between them they call every endpoint of the openai package. */
export const scenes: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  ...peopleScenes,
  ...projects,
  ...settings,
  ...registrations,
};

export const options: SimulatorOptions = { seed, auditLog: true };
