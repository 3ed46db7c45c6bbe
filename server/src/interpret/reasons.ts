/** Reasons given where a value is first evaluated and its parts have none. */
import type * as ast from "../syntax/ast";
import { because, type Reason } from "../value/reasons";
import type { ModuleValue, Value } from "../value/values";
import type { Run } from "./run";

/** The same value; an unknown one without a reason gets that of the expression it comes from. */
export function explained(run: Run, node: ast.Expression, value: Value): Value {
  return value.kind === "unknown" && value.why === undefined ? because(value, [], () => reasonOf(run, node)) : value;
}

function reasonOf(run: Run, node: ast.Expression): Reason {
  if (run.exhausted || run.tooDeep) return { code: "budget" };
  switch (node.kind) {
    case "name":
      return { code: "variable", name: node.id };
    case "attribute":
      return { code: "variable", name: node.attribute };
    case "unknown":
      return { code: "construct", construct: "code that does not parse" };
    default:
      return { code: "construct", construct: node.kind };
  }
}

/** What a value is called in a reason. */
export function kindName(value: Value): string {
  switch (value.kind) {
    case "object":
      return value.cls.name;
    case "tensor":
      return value.framework === "keras" ? "KerasTensor" : "array";
    case "class":
      return `class ${value.name}`;
    case "module":
      return value.path;
    case "native":
      return value.name;
    case "none":
      return "None";
    default:
      return value.kind;
  }
}

/** Why nothing is known of an attribute of a value that is known. */
export function missingMember(owner: Value, name: string): Reason {
  return owner.kind === "module" ? { code: "member", module: moduleName(owner), name } : { code: "attribute", of: kindName(owner), name };
}

/** Without the folders of this computer. */
function moduleName(module: ModuleValue): string {
  const name = module.scope?.names.get("__name__");
  return name?.kind === "string" && name.value !== undefined ? name.value : module.path.slice(module.path.lastIndexOf("/") + 1);
}
