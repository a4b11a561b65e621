import { hexadecimal } from "../random.ts";
import { Shelf } from "./shelf.ts";
import { secondsOf, type Group, type World } from "./world.ts";

export interface NewGroup {
  readonly name: string;
  readonly id?: string | undefined;
  readonly createdAt?: number | undefined;
  readonly isScimManaged?: boolean | undefined;
  readonly groupType?: Group["groupType"] | undefined;
}

export function addGroup(world: World, { name, id, createdAt, isScimManaged, groupType }: NewGroup): Group {
  const group: Group = {
    // Seen on the real API: no prefix, though the documentation shows `group_`.
    id: id ?? hexadecimal(world.random),
    name: name.trim(),
    createdAt: createdAt ?? secondsOf(world),
    isScimManaged: isScimManaged ?? false,
    groupType: groupType ?? "group",
    members: new Shelf(world.shelving),
    roles: new Shelf(world.shelving),
  };
  return world.groups.add(group.id, group, group.createdAt);
}
