/** pandas: rows and columns of DataFrames and Series where a program makes them; what a file holds is not known. */
import type { Package } from "../index";
import { functions } from "./functions";

export const pandas: Package = { modules: { pandas: functions }, aliases: {} };
