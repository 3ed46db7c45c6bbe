/** The services that library rules get: the interpreter behind the `Context` interface. */
import { resolveLibrary } from "../library/index";
import type { Context, Training } from "../value/context";
import { unknown } from "../value/make";
import { readAttribute, writeAttribute } from "./attributes";
import { callDistributed, callNamedMethod } from "./calls";
import { makeClass } from "./classes";
import { importByName } from "./imports";
import { anyElementOf, elementOf, itemsOf } from "./iteration";
import { binary, compare } from "./operators";
import type { Run } from "./run";
import { subscript } from "./subscripts";
import { truthOf } from "./truth";

const COMPARISONS = new Set(["==", "!=", "<", "<=", ">", ">=", "is", "is not", "in", "not in"]);

export function contextOf(run: Run): Context {
  let traces = 0;
  let training: Training = null;
  return {
    heap: run.heap,
    get site() {
      return run.site;
    },
    call: (callee, args) => callDistributed(run, callee, args),
    attribute: (value, name) =>
      value.kind === "module" && run.missing(`${value.path}.${name}`) ? undefined : readAttribute(run, value, name),
    setAttribute: (value, name, assigned) => writeAttribute(run, value, name, assigned),
    makeClass: (name, bases, attributes) => makeClass(run, name, bases, attributes),
    callMethod: (self, name, args) => callNamedMethod(run, self, name, args),
    items: (value) => itemsOf(run, value),
    element: (value) => elementOf(run, value),
    anyElement: (value) => anyElementOf(run, value),
    binary: (operator, left, right) =>
      COMPARISONS.has(operator) ? compare(run, operator, left, right) : binary(run, operator, left, right),
    subscript: (value, index) => subscript(run, value, index),
    truth: (value) => truthOf(run, value),
    report: (problem, where) => run.report(problem, where),
    attempt: (action) => {
      const { result, problems, raised } = run.collect(action);
      return raised || problems.some((each) => each.severity === "error") ? undefined : result;
    },
    trace: (action) => {
      traces += 1;
      try {
        return action();
      } finally {
        traces -= 1;
      }
    },
    get tracing() {
      return traces > 0;
    },
    mentions: (words) => run.programTexts().some((text) => words.some((word) => text.includes(word))),
    withTraining: (mode, action) => {
      const outer = training;
      training = mode;
      try {
        return action();
      } finally {
        training = outer;
      }
    },
    get training() {
      return training;
    },
    uniqueName: (className) => run.names.next(className),
    withoutNaming: (action) => run.names.withhold(action),
    provisionally: (action) => run.facts.provisionally(action),
    restartNames: () => run.names.restart(),
    library: (path) => resolveLibrary(path) ?? unknown,
    importModule: (name) => importByName(run, name),
    addSearchFolder: (folder, position) => {
      if (folder.kind !== "string" || folder.value === undefined) return;
      const known = run.searchPath[position];
      run.heap.set(run.searchPath, position, position === "first" ? [folder.value, ...known] : [...known, folder.value]);
    },
  };
}
