/** Signatures of the catalogue as the interpreter reads them. */
import { analyze, noImports } from "../../src/interpret/analyze";
import type { Parameter } from "../../src/syntax/ast";
import { type Parser, parseModule } from "../../src/syntax/parser";
import type { Value } from "../../src/value/values";

export interface SignatureParameter {
  readonly name: string;
  readonly role: Parameter["role"];
  /** undefined: required. An ellipsis stands for what is no literal. */
  readonly default: Value | undefined;
}

/** The parameters of `(x, axis=None)`. */
export function parametersOf(parser: Parser, signature: string): readonly SignatureParameter[] {
  const module = parseModule(parser, "signature.py", `f = lambda ${signature.slice(1, -1)}: 0`);
  const f = analyze(module, noImports).facts.find((fact) => fact.kind === "assign")?.live;
  if (f?.kind !== "function") throw new Error(`no signature: ${signature}`);
  return f.definition.parameters.map(({ name, role }) => ({ name: name.id, role, default: f.defaults.get(name.id) }));
}

/** Names of the parameters that are no `*args` or `**kwargs`. */
export function namesIn(parameters: readonly SignatureParameter[]): readonly string[] {
  return parameters.filter(({ role }) => role !== "args" && role !== "kwargs").map(({ name }) => name);
}

/** Whether there is an `*args` or `**kwargs`. */
export function isOpen(parameters: readonly SignatureParameter[]): boolean {
  return parameters.some(({ role }) => role === "args" || role === "kwargs");
}
