/** What an expression of a workflow may look up: `steps.plan.outputs.file`. */
export type Contexts = Readonly<Record<string, unknown>>;

/** The little of GitHub's expression language that the action uses; anything else is an error. */
export function evaluate(expression: string, contexts: Contexts): string | boolean {
  const tokens = expression.match(/'(?:[^']|'')*'|==|!=|&&|\|\||[()]|[A-Za-z_][\w.-]*|\S/g) ?? [];
  let at = 0;
  const take = (token: string): boolean => tokens[at] === token && (at += 1) > 0;

  function either(): string | boolean {
    let value = both();
    while (take("||")) {
      const right = both();
      value = isTrue(value) ? value : right;
    }
    return value;
  }
  function both(): string | boolean {
    let value = comparison();
    while (take("&&")) {
      const right = comparison();
      value = isTrue(value) ? right : value;
    }
    return value;
  }
  function comparison(): string | boolean {
    const left = operand();
    if (take("==")) return left === operand();
    if (take("!=")) return left !== operand();
    return left;
  }
  function operand(): string | boolean {
    if (take("(")) {
      const value = either();
      if (!take(")")) throw new Error(`a parenthesis is open in ${expression}`);
      return value;
    }
    const token = tokens[at] ?? "";
    at += 1;
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    if (token === "always" && take("(") && take(")")) return true;
    if (/^[A-Za-z_]/.test(token)) return valueAt(token, contexts);
    throw new Error(`${token} is not understood in ${expression}`);
  }

  const value = either();
  if (at !== tokens.length) throw new Error(`${tokens[at]} is one too many in ${expression}`);
  return value;
}

/** What is not there is empty, but the context itself must be. */
function valueAt(path: string, contexts: Contexts): string | boolean {
  const [first = "", ...rest] = path.split(".");
  if (!(first in contexts)) throw new Error(`there is no context ${first}`);
  let value = contexts[first];
  for (const name of rest) value = typeof value === "object" && value !== null ? (value as Contexts)[name] : undefined;
  if (value === undefined || value === null) return "";
  return typeof value === "boolean" ? value : String(value);
}

const isTrue = (value: string | boolean): boolean => value !== "" && value !== false;

/** Text with every `${{ … }}` in it replaced. */
export function interpolated(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.+?)\}\}/g, (_, expression: string) => String(evaluate(expression.trim(), contexts)));
}

/** Of an `if`, with or without the braces. */
export function holds(condition: string | undefined, contexts: Contexts): boolean {
  return condition === undefined || isTrue(evaluate(condition.replace(/^\$\{\{(.+)\}\}$/, "$1").trim(), contexts));
}
