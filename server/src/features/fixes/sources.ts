/**
 * Where an expression may have its value from, read off the text: assignments, defaults, arguments of callers, entries of
 * dicts, class attributes, results of the program's own functions. A guess where Python would have to run; repairs that
 * follow from a wrong guess are found out when they are tried.
 */
import type { Call, ClassDefinition, Expression, FunctionDefinition, Node, Site, Statement } from "../../syntax/ast";
import { walk } from "../../syntax/visit";
import type { Bench, ExpressionSite } from "./bench";
import { argumentAt, blocksOf, functionOf, lastWord, nodeOf, pathOf, precedes, siteIn, statementsIn, topLevel } from "./navigate";

/** Expressions behind a name, an attribute, a subscript or a call, the nearest first. */
export function definitionsOf(bench: Bench, site: Site): readonly ExpressionSite[] {
  const node = nodeOf(site);
  switch (node?.kind) {
    case "name":
      return behindName(bench, site, node.id);
    case "attribute":
      return behindAttribute(bench, node.attribute);
    case "subscript":
      return node.index.kind === "string" ? behindKey(bench, node.index.value) : behindIndex(bench, site, node.value, node.index);
    case "call":
      return behindCall(bench, site, node);
    default:
      return [];
  }
}

/** An expression, then all that feed it, nearest first. */
export function feeding(bench: Bench, sites: readonly ExpressionSite[], limit = 60): readonly ExpressionSite[] {
  const found: ExpressionSite[] = [];
  const seen = new Set<Node>();
  const waiting = [...sites];
  for (let next = waiting.shift(); next && found.length < limit; next = waiting.shift()) {
    if (seen.has(next.node)) continue;
    seen.add(next.node);
    found.push(next);
    const { unit } = next;
    walk(next.node, (node) => {
      if (node.kind === "name" || node.kind === "attribute" || node.kind === "subscript" || node.kind === "call")
        waiting.push(...definitionsOf(bench, { unit, node }));
      return true;
    });
  }
  return found;
}

function behindName(bench: Bench, site: Site, name: string): readonly ExpressionSite[] {
  const functions = pathOf(site).filter((node) => node.kind === "function");
  for (const definition of functions.toReversed()) {
    const assigned = assignmentsTo(name, definition.body, site);
    const parameter = definition.parameters.find((each) => each.name.id === name);
    if (parameter)
      return [...assigned, ...argumentsFor(bench, definition, name), ...(parameter.default ? [at(site, parameter.default)] : [])];
    if (assigned.length > 0) return assigned;
  }
  const module = bench.moduleOf(site.unit.file);
  const top = module ? topLevel(module) : [];
  const own = top.flatMap((each) => assignmentsTo(name, [each.node], each));
  if (own.length === 0)
    return functionsNamed(bench, site.unit.file, name).flatMap((each) => resultsOf(each).map((value) => at(each, value)));
  return own.toSorted(
    (a, b) => Number(precedes(b, site)) - Number(precedes(a, site)) || b.unit.base + b.node.start - a.unit.base - a.node.start,
  );
}

/** Values assigned to a name in a block, the last before the place first; and what is added to it by its methods. */
function assignmentsTo(name: string, block: readonly Statement[], site: Site): readonly ExpressionSite[] {
  const values = statementsIn(block).flatMap((statement) => valuesFor(name, statement));
  const before = values.filter((value) => value.start < site.node.start).toReversed();
  return [...before, ...values.filter((value) => value.start >= site.node.start)].map((value) => at(site, value));
}

/** Methods that put their arguments into the object. */
const ADDING = /^(add|append|extend|insert)$/;

function valuesFor(name: string, statement: Statement): readonly Expression[] {
  switch (statement.kind) {
    case "assign":
      return statement.targets.flatMap((target) => assigned(name, target, statement.value));
    case "annassign":
      return statement.value ? assigned(name, statement.target, statement.value) : [];
    case "augassign":
      return assigned(name, statement.target, statement.value);
    case "for":
      return holdsName(name, statement.target) ? [statement.iterable] : [];
    case "with":
      return statement.items.flatMap(({ context, target }) => (target && holdsName(name, target) ? [context] : []));
    case "expression": {
      const call = statement.value;
      const owner = call.kind === "call" && call.callee.kind === "attribute" ? call.callee.value : undefined;
      const adds = call.kind === "call" && ADDING.test(lastWord(call.callee) ?? "");
      return adds && owner?.kind === "name" && owner.id === name ? call.args.map((argument) => argument.value) : [];
    }
    default:
      return [];
  }
}

function assigned(name: string, target: Expression, value: Expression): readonly Expression[] {
  if (target.kind === "name") return target.id === name ? [value] : [];
  if (target.kind === "subscript") return target.value.kind === "name" && target.value.id === name ? [value] : [];
  if (target.kind !== "tuple" && target.kind !== "list") return [];
  if ((value.kind === "tuple" || value.kind === "list") && value.items.length === target.items.length)
    return target.items.flatMap((item, index) => {
      const part = value.items[index];
      return part ? assigned(name, item, part) : [];
    });
  return holdsName(name, target) ? [value] : [];
}

function holdsName(name: string, target: Expression): boolean {
  if (target.kind === "name") return target.id === name;
  if (target.kind === "starred") return holdsName(name, target.value);
  return (target.kind === "tuple" || target.kind === "list") && target.items.some((item) => holdsName(name, item));
}

/** What calls in the same file give for a parameter. */
function argumentsFor(bench: Bench, definition: FunctionDefinition, name: string): readonly ExpressionSite[] {
  const owner = bench.find((node): node is ClassDefinition => node.kind === "class" && node.body.includes(definition))[0]?.node;
  const called = owner && definition.name.id === "__init__" ? owner.name.id : definition.name.id;
  const position = definition.parameters.findIndex((each) => each.name.id === name) - (owner ? 1 : 0);
  return bench
    .find((node): node is Call => node.kind === "call" && lastWord(node.callee) === called)
    .flatMap((call) => {
      const argument = argumentAt(call.node, name, position < 0 ? undefined : position);
      return argument ? [at(call, argument.value)] : [];
    });
}

/** Attributes of the program's own classes and objects, and the defaults of command line arguments. */
function behindAttribute(bench: Bench, attribute: string): readonly ExpressionSite[] {
  const inClasses = bench
    .find((node): node is ClassDefinition => node.kind === "class")
    .flatMap((cls) => statementsIn(cls.node.body).flatMap((statement) => valuesFor(attribute, statement).map((value) => at(cls, value))));
  const onObjects = bench
    .find((node): node is Extract<Statement, { kind: "assign" }> => node.kind === "assign")
    .flatMap((assign) =>
      assign.node.targets.flatMap((target) => setOn(attribute, target, assign.node.value).map((value) => at(assign, value))),
    );
  const options = bench
    .find((node): node is Call => node.kind === "call" && lastWord(node.callee) === "add_argument")
    .flatMap((call) => {
      const [first] = call.node.args;
      const isIt = first?.value.kind === "string" && first.value.value.replace(/^-+/, "").replaceAll("-", "_") === attribute;
      const value = isIt ? argumentAt(call.node, "default")?.value : undefined;
      return value ? [at(call, value)] : [];
    });
  return [...inClasses, ...onObjects, ...options];
}

function setOn(attribute: string, target: Expression, value: Expression): readonly Expression[] {
  if (target.kind === "attribute") return target.attribute === attribute ? [value] : [];
  if (target.kind !== "tuple") return [];
  return target.items.flatMap((item, index) => {
    const part = value.kind === "tuple" ? value.items[index] : undefined;
    return part ? setOn(attribute, item, part) : [];
  });
}

/** Entries of dicts under a key, wherever they are written. */
function behindKey(bench: Bench, key: string): readonly ExpressionSite[] {
  const isKey = (node: Expression | undefined): boolean => node?.kind === "string" && node.value === key;
  const found: ExpressionSite[] = [];
  for (const { unit, node } of bench.find((each): each is Node => ["dict", "assign", "call"].includes(each.kind))) {
    if (node.kind === "dict") for (const item of node.items) if (isKey(item.key)) found.push({ unit, node: item.value });
    if (node.kind === "assign" && node.targets.some((target) => target.kind === "subscript" && isKey(target.index)))
      found.push({ unit, node: node.value });
    if (node.kind === "call" && node.callee.kind === "name" && node.callee.id === "dict") {
      const value = argumentAt(node, key)?.value;
      if (value) found.push({ unit, node: value });
    }
  }
  return found;
}

function behindIndex(bench: Bench, site: Site, value: Expression, index: Expression): readonly ExpressionSite[] {
  if (index.kind !== "integer") return [];
  const whole: readonly ExpressionSite[] =
    value.kind === "tuple" || value.kind === "list" ? [at(site, value)] : definitionsOf(bench, siteIn(site, value));
  return whole.flatMap((each) => {
    const item = each.node.kind === "tuple" || each.node.kind === "list" ? each.node.items[index.value] : undefined;
    return item ? [at(each, item)] : [];
  });
}

/** What a function of the program's own returns or yields. */
function behindCall(bench: Bench, site: Site, call: Call): readonly ExpressionSite[] {
  const name = lastWord(call.callee);
  if (name === undefined) return [];
  const files = [site.unit.file, ...bench.analysis.dependencies];
  return files.flatMap((file) => functionsNamed(bench, file, name)).flatMap((each) => resultsOf(each).map((value) => at(each, value)));
}

function functionsNamed(bench: Bench, file: string, name: string): readonly (Site & { readonly node: FunctionDefinition })[] {
  const module = bench.moduleOf(file);
  if (!module) return [];
  return topLevel(module).flatMap(({ unit, node }) => {
    const inside =
      node.kind === "class" && node.name.id !== name
        ? node.body
        : node.kind === "class"
          ? node.body.filter((each) => each.kind === "function" && /^(__call__|__init__|__getitem__|call|build)$/.test(each.name.id))
          : statementsIn([node]);
    const found = inside.flatMap((each) =>
      each.kind === "function"
        ? [each]
        : blocksOf(each)
            .flat()
            .filter((inner) => inner.kind === "function"),
    );
    const wanted = node.kind === "class" && node.name.id === name ? found : found.filter((each) => each.name.id === name);
    return wanted.map((each) => ({ unit, node: each }));
  });
}

function resultsOf({ node }: { readonly node: FunctionDefinition }): readonly Expression[] {
  return statementsIn(node.body).flatMap((statement) => {
    if (statement.kind === "return") return statement.value ? [statement.value] : [];
    return statement.kind === "expression" && statement.value.kind === "yield" && statement.value.value ? [statement.value.value] : [];
  });
}

function at({ unit }: Site, node: Expression): ExpressionSite {
  return { unit, node };
}

/** The smallest function that holds both places can see what the first one names. */
export function seesNames(from: Site, to: Site): boolean {
  const scope = functionOf(from);
  return scope === undefined || scope === functionOf(to);
}
