import type { Entries } from "../../../vocabulary/functions";
import { dense } from "./dense";
import { einsumDense } from "./einsum-dense";
import { embedding } from "./embedding";
import { lambda } from "./lambda";
import { simple } from "./simple";
import { wrapper } from "./wrapper";

export const core: Entries = { ...dense, ...einsumDense, ...embedding, ...lambda, ...simple, ...wrapper };
