/** Private names: `self.__size` inside `class Block` is the attribute `_Block__size`. */
import type { ClassValue, Scope, Value } from "../value/values";
import type { Run } from "./run";

/** The class whose text is being run: that of the method, or of the function in it. */
export function enclosingClass(run: Run): ClassValue | undefined {
  return run.frame.cls ?? run.frame.fn?.enclosing;
}

/** The attribute that a name in the source stands for. */
export function attributeName(run: Run, name: string): string {
  const cls = isPrivate(name) ? enclosingClass(run) : undefined;
  return cls ? mangled(cls.name, name) : name;
}

/** Give the private names of a class body the names that attributes have. */
export function manglePrivate(run: Run, className: string, scope: Scope): void {
  const names: readonly (readonly [string, Value])[] = [...scope.names].filter(([name]) => isPrivate(name));
  for (const [name, value] of names) {
    run.heap.remove(scope.names, name);
    run.heap.put(scope.names, mangled(className, name), value);
  }
}

function isPrivate(name: string): boolean {
  return name.startsWith("__") && !name.endsWith("__");
}

function mangled(className: string, name: string): string {
  const stripped = className.replace(/^_+/, "");
  return stripped === "" ? name : `_${stripped}${name}`;
}
