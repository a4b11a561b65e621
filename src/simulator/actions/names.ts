import { findUser } from "../world/access.ts";
import type { Shelf } from "../world/shelf.ts";
import type {
  ApiKey,
  Certificate,
  Group,
  Project,
  Registration,
  Role,
  Scope,
  ServiceAccount,
  SpendAlert,
  User,
  World,
} from "../world/world.ts";

interface Named {
  readonly id: string;
  readonly name: string | null;
}

function oneOf<T extends Named>(candidates: Iterable<T>, what: string, name: string): T {
  const all = [...candidates];
  const found = all.filter((item) => item.id === name);
  const named = found.length > 0 ? found : all.filter((item) => item.name === name);
  const [only] = named;
  if (!only) throw new Error(`there is no ${what} called ${name}`);
  if (named.length > 1) throw new Error(`there are ${named.length} of the kind ${what} called ${name}: say which by its id`);
  return only;
}

/** Finds what an action names. An id is as good as a name. @throws an Error for what is not there, or there twice */
export class Names {
  readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  /** Active ones first: an archived namesake is in nobody's way. */
  project(name: string): Project {
    const projects = [...this.world.projects.values()];
    const active = projects.filter((project) => project.archivedAt === null);
    return oneOf(
      projects.some(({ id }) => id === name) || !active.some((project) => project.name === name) ? projects : active,
      "project",
      name,
    );
  }

  user(email: string): User {
    const user = findUser(this.world, email) ?? this.world.users.get(email);
    if (!user) throw new Error(`there is no user with the e-mail address ${email}`);
    return user;
  }

  group(name: string): Group {
    return oneOf(this.world.groups.values(), "group", name);
  }

  /** The organization, where no project is named. */
  scope(project: string | undefined): Scope {
    return project === undefined ? this.world.organization : this.project(project);
  }

  role(scope: Scope, name: string): Role {
    return oneOf(scope.roles.values(), "role", name);
  }

  account(project: string, name: string): ServiceAccount {
    return oneOf(this.project(project).serviceAccounts.values(), "service account", name);
  }

  certificate(name: string): Certificate {
    return oneOf(this.world.certificates.values(), "certificate", name);
  }

  externalKey(name: string): Registration {
    const key = this.world.externalKeys.find(({ id, body }) => id === name || body.name === name);
    if (!key) throw new Error(`there is no external key called ${name}`);
    return key;
  }

  key(keys: Shelf<ApiKey>, name: string): ApiKey {
    return oneOf(keys.values(), "key", name);
  }

  alert({ spendAlerts }: Scope, threshold: number): SpendAlert {
    const alert = spendAlerts.find(({ threshold_amount }) => threshold_amount === threshold);
    if (!alert) throw new Error(`there is no spend alert at ${threshold} cents`);
    return alert;
  }

  /** Where the routes of a scope begin. */
  base(project: string | undefined): string {
    return project === undefined ? "/organization" : `/organization/projects/${this.project(project).id}`;
  }

  /** Where its roles and their assignments begin: not the same for projects. */
  roleBase(project: string | undefined): string {
    return project === undefined ? "/organization" : `/projects/${this.project(project).id}`;
  }
}
