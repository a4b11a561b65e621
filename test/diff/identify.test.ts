import { describe, expect, it } from "vitest";
import { identify } from "../../src/diff/identify.ts";
import type { Candidate } from "../../src/diff/matching.ts";
import { addressOf, asAddress, asRemoteId } from "../../src/model/address.ts";
import { text } from "../../src/model/field.ts";
import { defineKind, type Standing } from "../../src/model/kind.ts";
import type { Desired } from "../../src/model/resource.ts";

const thing = defineKind({
  name: "thing",
  section: "things",
  summary: "A thing.",
  key: "name",
  fields: { name: text("Its name.", { fold: "trim" }) },
  api: { list: "GET /things" },
});

interface Entry {
  readonly key: string;
  readonly id?: string;
  readonly name?: string;
  readonly previously?: readonly string[];
}

function entryOf({ key, id, name, previously = [] }: Entry): Desired {
  const claims = { previously, ...(id && { id: asRemoteId(id) }), ...(name && { name }) };
  const address = addressOf(undefined, "thing", key);
  return { kind: thing, address, ancestors: [], spec: { name: name ?? key }, presence: "present", claims, sources: {} };
}

const row = (name: string, id: string, standing: Standing = "ours"): Candidate => ({ spec: { name }, id: asRemoteId(id), standing });

function found(entries: readonly Entry[], rows: readonly Candidate[]) {
  const wanted = new Map(entries.map(entryOf).map((entry) => [entry.address, entry]));
  const { rows: live, unclear } = identify({ kind: thing, ancestors: [], wanted }, rows);
  return {
    rows: Object.fromEntries(live.map(({ id, address }) => [id, address])),
    unclear: unclear.map(({ code, address }) => [code, address]),
  };
}

describe("which row is which entry", () => {
  it("goes by the name", () => {
    expect(found([{ key: "a" }], [row("a", "1"), row("b", "2")])).toEqual({ rows: { 1: "thing/a", 2: "thing/b" }, unclear: [] });
  });

  it("goes by the name that the API would trim", () => {
    expect(found([{ key: "a" }], [row(" a ", "1")]).rows).toEqual({ 1: "thing/a" });
  });

  it("goes by the pin before any name", () => {
    expect(found([{ key: "a", id: "2" }], [row("a", "1"), row("b", "2")]).rows).toEqual({ 1: "thing/a~1", 2: "thing/a" });
  });

  it("goes by a previous name where nothing bears the new one", () => {
    expect(found([{ key: "new", previously: ["old"] }], [row("old", "1")]).rows).toEqual({ 1: "thing/new" });
  });

  it("leaves the bearer of a previous name alone once the new name is live", () => {
    expect(found([{ key: "new", previously: ["old"] }], [row("old", "1"), row("new", "2")]).rows).toEqual({
      1: "thing/old",
      2: "thing/new",
    });
  });

  it("lets two of one name be told apart by a pin and an override", () => {
    const entries = [
      { key: "a", id: "1" },
      { key: "a (second)", id: "2", name: "a" },
    ];
    expect(found(entries, [row("a", "1"), row("a", "2")]).rows).toEqual({ 1: "thing/a", 2: "thing/a (second)" });
  });

  it("gives what remains after the pins to the entry without one", () => {
    const entries = [{ key: "a" }, { key: "a (second)", id: "2", name: "a" }];
    expect(found(entries, [row("a", "1"), row("a", "2")]).rows).toEqual({ 1: "thing/a", 2: "thing/a (second)" });
  });

  it("gives two strangers of one name two addresses", () => {
    expect(found([], [row("a", "1"), row("a", "2")]).rows).toEqual({ 1: "thing/a", 2: "thing/a~2" });
  });

  it("names what has no name by its id", () => {
    expect(found([], [{ spec: {}, id: asRemoteId("1"), standing: "ours" }]).rows).toEqual({ 1: "thing/~1" });
  });
});

describe("it is never guessed", () => {
  it("which of two rows of one name is meant: neither is passed on", () => {
    expect(found([{ key: "a" }], [row("a", "1"), row("a", "2")])).toEqual({ rows: {}, unclear: [["ambiguous-identity", "thing/a"]] });
  });

  it("which of two previous names was the last", () => {
    const { rows, unclear } = found([{ key: "c", previously: ["a", "b"] }], [row("a", "1"), row("b", "2")]);
    expect({ rows, unclear }).toEqual({ rows: {}, unclear: [["ambiguous-identity", "thing/c"]] });
  });

  it.each([
    ["x", "y"],
    ["y", "x"],
  ])("whose previous name it was, whichever of %s and %s comes first", (first, second) => {
    const { rows, unclear } = found(
      [
        { key: first, previously: ["a"] },
        { key: second, previously: ["a"] },
      ],
      [row("a", "1")],
    );
    expect(rows).toEqual({});
    expect(unclear.map(([code]) => code)).toEqual(["ambiguous-identity", "ambiguous-identity"]);
  });

  it("what a pin that is gone was: nothing else takes its place, and what bears its name is nobody's to delete", () => {
    const { rows, unclear } = found([{ key: "a", id: "9" }], [row("a", "1")]);
    expect(rows).toEqual({});
    expect(unclear).toEqual([["pin-is-gone", "thing/a"]]);
  });

  it("whether a gone namesake is meant", () => {
    expect(found([{ key: "a" }], [row("a", "1", "absent")])).toEqual({ rows: { 1: asAddress("thing/a~1") }, unclear: [] });
  });
});
