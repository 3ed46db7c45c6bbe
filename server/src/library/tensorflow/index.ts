import type { Package } from "../index";

export const tensorflow: Package = { modules: {} };
