import { describe, expect, it } from "vitest";
import { flawsOf } from "../../src/kinds/check.ts";
import { kinds } from "../../src/kinds/index.ts";
import { reference, text } from "../../src/model/field.ts";
import { defineKind, type Kind } from "../../src/model/kind.ts";

const sound: Kind = defineKind({
  name: "thing",
  section: "things",
  summary: "A thing.",
  key: "title",
  fields: { title: text("Its title.") },
  api: { list: "GET /things" },
});

describe("the rules for kinds", () => {
  it("are kept by every registered kind", () => {
    expect(flawsOf(kinds)).toEqual([]);
  });

  const broken: readonly (readonly [string, Kind, string])[] = [
    ["a key that is no field", { ...sound, key: "name" }, "thing: the key `name` is not a field"],
    [
      "a placeholder that nothing fills",
      { ...sound, api: { list: "GET /{project}/things" } },
      "thing: nothing fills {project} in GET /{project}/things",
    ],
    ["nothing to read", { ...sound, api: {} }, "thing: it has either a listing or one thing to read"],
    [
      "a reference to a stranger",
      { ...sound, fields: { title: reference(sound, "Another thing.") } },
      "thing: `title` refers to a kind that is not registered",
    ],
    [
      "a brief that is neither field nor section",
      { ...sound, brief: "colour" },
      "thing: `colour` is neither a field nor a child's section",
    ],
    ["a parent's name that is not its own beginning", { ...sound, parent: sound }, "thing: the name does not begin with its parent's"],
  ];
  it.each(broken)("are broken by %s", (_, kind, flaw) => {
    expect(flawsOf([kind])).toContain(flaw);
  });

  it("are broken by two kinds of one name", () => {
    expect(flawsOf([sound, sound])).toContain("thing: the name is taken");
  });
});
