/** A context for rules that are asked outside of a program. */
import { noImports } from "../../src/interpret/analyze";
import { contextOf } from "../../src/interpret/context";
import { Run } from "../../src/interpret/run";
import { makeScope } from "../../src/interpret/scope";
import type { Unit } from "../../src/syntax/ast";

const unit: Unit = { file: "alone.py", base: 0, statement: { kind: "pass", start: 0, end: 0 } };
export const { context } = new Run(noImports, contextOf, unit, makeScope("module", undefined));
