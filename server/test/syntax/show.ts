import type { Argument, Expression, FormattedValue, Parameter, Pattern, Statement } from "../../src/syntax/ast";

/** A statement as compact text: `?` is what is unknown. For tests to compare and people to read. */
export function show(node: Statement): string {
  switch (node.kind) {
    case "expression":
      return showExpression(node.value);
    case "assign":
      return [...node.targets, node.value].map(showExpression).join(" = ");
    case "augassign":
      return `${showExpression(node.target)} ${node.operator}= ${showExpression(node.value)}`;
    case "annassign":
      return `${showExpression(node.target)}: ${showExpression(node.annotation)}${node.value ? ` = ${showExpression(node.value)}` : ""}`;
    case "if":
    case "while":
      return `${node.kind} ${showExpression(node.test)}: ${block(node.body)}${otherwise(node.otherwise)}`;
    case "for":
      return `for ${showExpression(node.target)} in ${showExpression(node.iterable)}: ${block(node.body)}${otherwise(node.otherwise)}`;
    case "try": {
      const handlers = node.handlers.map((one) => ` except ${one.type ? showExpression(one.type) : ""}: ${block(one.body)}`);
      return `try: ${block(node.body)}${handlers.join("")}${otherwise(node.otherwise)}${node.finally.length ? ` finally: ${block(node.finally)}` : ""}`;
    }
    case "with":
      return `with ${node.items.map((item) => showExpression(item.context) + (item.target ? ` as ${showExpression(item.target)}` : "")).join(", ")}: ${block(node.body)}`;
    case "function":
      return `${node.generator ? "generator" : "def"} ${node.name.id}(${node.parameters.map(parameter).join(", ")}): ${block(node.body)}`;
    case "class":
      return `class ${node.name.id}(${node.args.map(argument).join(", ")}): ${block(node.body)}`;
    case "return":
      return `return ${node.value ? showExpression(node.value) : ""}`;
    case "match":
      return `match ${showExpression(node.subject)}: {${node.cases.map((one) => `case ${pattern(one.pattern)}: ${block(one.body)}`).join("; ")}}`;
    case "import":
      return `import ${node.names.map((one) => one.name).join(", ")}`;
    case "unknown":
      return `?(${node.bindings.join(", ")})`;
    default:
      return node.kind;
  }
}

function block(statements: readonly Statement[]): string {
  return `{${statements.map(show).join("; ")}}`;
}

function otherwise(statements: readonly Statement[]): string {
  return statements.length > 0 ? ` else: ${block(statements)}` : "";
}

function parameter({ name, role, default: value }: Parameter): string {
  const mark = { args: "*", kwargs: "**", positional: "/", keyword: "kw ", normal: "" }[role];
  return mark + name.id + (value ? `=${showExpression(value)}` : "");
}

function argument({ name, star, value }: Argument): string {
  return `${name === undefined ? star : `${name}=`}${showExpression(value)}`;
}

export function showExpression(node: Expression): string {
  switch (node.kind) {
    case "name":
      return node.id;
    case "integer":
    case "float":
      return String(node.value);
    case "string":
      return JSON.stringify(node.value);
    case "constant":
      return String(node.value);
    case "fstring":
      return `f[${showParts(node.parts)}]`;
    case "list":
      return `[${node.items.map(showExpression).join(", ")}]`;
    case "tuple":
      return `(${node.items.map(showExpression).join(", ")})`;
    case "dict":
      return `{${node.items.map((item) => `${item.key ? `${showExpression(item.key)}: ` : "**"}${showExpression(item.value)}`).join(", ")}}`;
    case "attribute":
      return `${showExpression(node.value)}.${node.attribute}`;
    case "call":
      return `${showExpression(node.callee)}(${node.args.map(argument).join(", ")})`;
    case "starred":
      return `*${showExpression(node.value)}`;
    case "binary":
      return `(${showExpression(node.left)} ${node.operator} ${showExpression(node.right)})`;
    case "unary":
      return `(${node.operator} ${showExpression(node.operand)})`;
    case "boolean":
      return `(${node.values.map(showExpression).join(` ${node.operator} `)})`;
    case "comparison":
      return `(${showExpression(node.left)}${node.links.map((link) => ` ${link.operator} ${showExpression(link.right)}`).join("")})`;
    case "unknown":
      return "?";
    default:
      return node.kind;
  }
}

function showParts(parts: readonly (string | FormattedValue)[]): string {
  return parts.map((part) => (typeof part === "string" ? JSON.stringify(part) : formatted(part))).join(" ");
}

function formatted({ value, conversion, format }: FormattedValue): string {
  return `{${showExpression(value)}${conversion ? `!${conversion}` : ""}${format ? `:${showParts(format)}` : ""}}`;
}

function pattern(node: Pattern): string {
  switch (node.kind) {
    case "value":
      return showExpression(node.value);
    case "capture":
      return node.name?.id ?? "_";
    case "star":
      return `*${node.name?.id ?? "_"}`;
    case "sequence":
      return `[${node.items.map(pattern).join(", ")}]`;
    case "mapping":
      return `{${[...node.items.map((item) => `${showExpression(item.key)}: ${pattern(item.pattern)}`), ...(node.rest ? [`**${node.rest.id}`] : [])].join(", ")}}`;
    case "classpattern":
      return `${showExpression(node.cls)}(${[...node.positional.map(pattern), ...node.keywords.map((one) => `${one.name}=${pattern(one.pattern)}`)].join(", ")})`;
    case "or":
      return node.alternatives.map(pattern).join(" | ");
    case "as":
      return `${pattern(node.pattern)} as ${node.name.id}`;
    case "unknownpattern":
      return "?";
  }
}
