import type { Seed, SeedProject } from "../../../src/simulator/seed.ts";
import { past, type Crowd } from "./crowd.ts";
import type { Dice } from "./dice.ts";
import { rolesInUseIn } from "./in-use.ts";
import type { Policy } from "./policy.ts";
import * as words from "./words.ts";

/** A project of the file. */
export interface Entry {
  readonly key: string;
  /** The live one it is for, where there is one and nobody could take it for another. */
  readonly of?: SeedProject;
  readonly block: words.Block;
}

/** What a project of the file may name. */
export interface Available {
  readonly crowd: Crowd;
  readonly externalKeys: readonly string[];
  readonly certificates: readonly string[];
}

export class ProjectsOfFile {
  /** Declared without a pin though two live ones bear the name. */
  readonly ambiguous: string[] = [];
  readonly #live: readonly SeedProject[];
  readonly #policy: Policy;
  readonly #available: Available;
  readonly #dice: Dice;

  constructor(live: Seed, { policy, available, dice }: { policy: Policy; available: Available; dice: Dice }) {
    this.#live = live.projects ?? [];
    this.#policy = policy;
    this.#available = available;
    this.#dice = dice;
  }

  entries(): Entry[] {
    const named = ["Search", "Payments", "Labs", "New One"].flatMap((name) => (this.#dice.chance(0.75) ? [this.#entry(name)] : []));
    const standard = this.#dice.chance(0.2) ? [{ key: "Default project", block: this.#settings(undefined) }] : [];
    return [...named, ...this.#old(), ...standard];
  }

  #entry(key: string): Entry {
    const namesakes = this.#live.filter(({ name }) => name === key);
    const active = namesakes.filter(({ archived }) => !archived);
    const [first] = active;
    if (first === undefined) return { key, block: { ...(namesakes.length > 0 && { recreate: true }), ...this.#block(undefined) } };
    if (active.length === 1) return { key, of: first, block: this.#block(first) };
    if (this.#dice.chance(0.6)) return { key, of: first, block: { id: first.id, ...this.#block(first) } };
    this.ambiguous.push(key);
    return { key, block: { spend_limit: { monthly_usd: 7 }, ...this.#placesOfNobody() } };
  }

  #placesOfNobody(): words.Block {
    return { users: Object.fromEntries(this.#available.crowd.coming.map((email) => [email, "owner"])) };
  }

  #old(): readonly Entry[] {
    const [of, ...others] = this.#live.filter(({ name, archived }) => name === "Old Search" && !archived);
    if (of === undefined || others.length > 0) return [];
    const fate = this.#dice.one(["renamed", "renamed", "archived", "left"]);
    if (fate === "renamed") return [{ key: "Search Two", of, block: { previously: ["Old Search"], ...this.#block(of) } }];
    return fate === "archived" ? [{ key: "Old Search", of, block: { archived: true } }] : [];
  }

  #block(of: SeedProject | undefined): words.Block {
    const dice = this.#dice;
    const roles = dice.chance(0.6) ? this.#roles() : undefined;
    const roleNames = roles === undefined ? (of?.roles ?? []).map(({ name }) => name) : Object.keys(roles);
    const users = dice.chance(0.8) ? this.#users(roleNames) : undefined;
    const { externalKeys, certificates } = this.#available;
    const block: words.Block = {
      ...(users && { users }),
      ...(roles && { roles }),
      // The places that hold roles are managed wherever the roles are; see `fillPlaces`.
      ...((roles !== undefined || dice.chance(0.7)) && { groups: {} }),
      ...(dice.chance(0.7) && { service_accounts: this.#accounts(of) }),
      ...(dice.chance(0.4) && { api_keys: dice.one(keyRules) }),
      ...(dice.chance(0.5) && { certificates: dice.some(certificates) }),
      ...(externalKeys.length > 0 && dice.chance(0.5) && { external_key: dice.one(externalKeys) }),
      ...(dice.chance(0.4) && { external_storage: dice.some(words.storages, 0.4) }),
      ...this.#settings(of),
    };
    if (roles !== undefined && of !== undefined && this.#policy.deletes) {
      for (const { name, permissions } of rolesInUseIn(of, block, this.#available.crowd)) roles[name] ??= { permissions };
    }
    return block;
  }

  #roles(): words.Block {
    return Object.fromEntries(
      this.#dice.some(["auditor", "operator", "tuner", "viewer of logs"]).map((name) => [name, words.customRole(name, this.#dice)]),
    );
  }

  #accounts(of: SeedProject | undefined): words.Block {
    const isRenamed = this.#dice.chance(0.5) && of?.service_accounts?.some(({ name }) => name === "old account");
    const names = [...this.#dice.some(["indexer", "runner", "fresh account"]), ...(isRenamed ? ["new account"] : [])];
    const roles = [{ role: "member" }, { role: "owner" }, {}];
    return Object.fromEntries(
      names.map((name) => [name, { ...(name === "new account" && { previously: ["old account"] }), ...this.#dice.one(roles) }]),
    );
  }

  #users(roleNames: readonly string[]): words.Block {
    const { nameable, coming, expired, owners } = this.#available.crowd;
    const places = this.#dice.some([...nameable, ...coming, ...expired]).map((email) => {
      const role = owners.has(email) ? "owner" : this.#dice.one(["owner", "member"]);
      const isOver = !owners.has(email) && this.#dice.chance(0.05);
      const block = { role, roles: this.#dice.some(roleNames), ...(isOver && { until: past }) };
      return [email, this.#dice.chance(0.5) ? role : block] as const;
    });
    return Object.fromEntries(places);
  }

  /** What a project has one of, or the API makes with it: the Default project has them too. */
  #settings(of: SeedProject | undefined): words.Block {
    const dice = this.#dice;
    const limit = { monthly_usd: (100 + dice.below(10_000)) / 100 };
    return {
      ...(dice.chance(0.5) && { rate_limits: this.#rateLimits() }),
      ...(dice.chance(0.5) && { model_permissions: dice.one(["unset", { mode: "deny_list", model_ids: dice.some(words.models) }]) }),
      ...(dice.chance(0.5) && {
        hosted_tool_permissions: Object.fromEntries(dice.some(words.tools).map((tool) => [tool, dice.chance(0.5)])),
      }),
      ...(dice.chance(0.4) && { service_tier_settings: words.serviceTiers(dice) }),
      ...(dice.chance(0.4) && { data_retention: dice.one(words.projectRetentions) }),
      ...(dice.chance(0.5) && { spend_limit: dice.one(["unset", limit]) }),
      ...(dice.chance(0.5) && { spend_alerts: alertsFor(of?.spend_alerts ?? [], dice) }),
    };
  }

  #rateLimits(): words.Block {
    const limits = this.#dice
      .some(words.models)
      .map((model) => [model, { max_requests_per_1_minute: this.#dice.one([50, 100, 200]) }] as const);
    return Object.fromEntries(this.#dice.chance(0.3) ? [...limits, ["gpt-99", { max_requests_per_1_minute: 5 }] as const] : limits);
  }
}

const keyRules = [{ max_age: "30d" }, { max_age: "3000w" }, { max_idle: "30d" }, { owners: ["indexer", "bo@acme.example"] }];

type LiveAlerts = NonNullable<Seed["spend_alerts"]>;

/** Some of the live ones as they are, some changed in part, some new ones. */
export function alertsFor(live: LiveAlerts, dice: Dice): readonly words.Block[] {
  const kept = live.flatMap(({ threshold_amount, recipients, subject_prefix }) => {
    const other = words.spendAlert(dice);
    const cents = dice.chance(0.8) ? threshold_amount : other.cents;
    const to = dice.chance(0.8) ? recipients : other.recipients;
    return dice.chance(0.75)
      ? [alertBlock({ cents, recipients: to, prefix: dice.one([undefined, subject_prefix ?? undefined, other.prefix]) })]
      : [];
  });
  const twin = kept.slice(0, dice.chance(0.2) ? 1 : 0).map((alert) => ({ ...alert, subject_prefix: "[twin]" }));
  const fresh = [...Array.from({ length: dice.below(2) }, () => alertBlock(words.spendAlert(dice))), ...twin];
  return dice.chance(0.5) ? [...fresh, ...kept] : [...kept.toReversed(), ...fresh];
}

function alertBlock({
  cents,
  recipients,
  prefix,
}: {
  cents: number;
  recipients: readonly string[];
  prefix?: string | undefined;
}): words.Block {
  return {
    monthly_usd: cents / 100,
    recipients: recipients
      .map((email) => email.toLowerCase())
      .toSorted()
      .toReversed(),
    ...(prefix !== undefined && { subject_prefix: prefix }),
  };
}

/** After the groups are known. Roles that a place names are predefined or declared. */
export function fillPlaces({ block }: Entry, groups: readonly string[], dice: Dice): void {
  if (block["groups"] === undefined) return;
  const roles = ["member", "viewer", ...Object.keys((block["roles"] as words.Block | undefined) ?? {})];
  block["groups"] = Object.fromEntries(
    dice.some(groups).map((name) => [name, [...new Set([dice.one(roles), ...dice.some(["owner", ...roles], 0.2)])]]),
  );
}
