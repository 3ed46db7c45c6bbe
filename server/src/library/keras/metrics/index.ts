/** `keras.metrics`. */
import type { Entries } from "../../vocabulary/functions";
import { metricClasses } from "./classes";
import { metricFunctions } from "./functions";

export const metrics: Entries = { ...metricFunctions, ...metricClasses };
