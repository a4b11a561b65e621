/** A file of so many projects, ten people in each: 2,000 of them have 5,000 people and 20,000 memberships. */
export function largeFile(projects: number): string {
  const people = Math.ceil(projects * 2.5);
  const members = (project: number): string =>
    Array.from({ length: 10 }, (_, index) => `      person${(project * 7 + index) % people}@acme.example: member`).join("\n");
  const names = Array.from({ length: people }, (_, index) => `  person${index}@acme.example: {role: reader}`);
  const blocks = Array.from(
    { length: projects },
    (_, index) => `  Project ${index}:\n    id: proj_${index}\n    use: [production]\n    users:\n${members(index)}`,
  );
  return `version: 1
users:
${names.join("\n")}
templates:
  production: {spend_limit: {monthly_usd: 100}, hosted_tool_permissions: {web_search: false}}
projects:
${blocks.join("\n")}
`;
}
