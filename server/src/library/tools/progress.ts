/** `tqdm` and the like: a bar yields what it is put around. */

import { anyString, harmless, none } from "../../value/make";
import type { Package } from "../index";
import { allGive, always } from "../python/signature";
import { aliasOf, type Entries, raw } from "../vocabulary/functions";

const around: Entries[string] = raw((args) => {
  const of = args.positional[0]?.value ?? args.named.get("iterable")?.value;
  return args.open || !of || of.kind === "none" ? harmless : of;
});

const bars: Entries = {
  tqdm: around,
  tqdm_notebook: around,
  trange: aliasOf("builtins.range"),
  tnrange: aliasOf("builtins.range"),
};

export const progress: Package = {
  modules: {
    tqdm: bars,
    "rich.progress": { track: around },
    "rich.pretty": allGive(none, "pprint install"),
    "IPython.display": { ...allGive(none, "display clear_output"), ...allGive(harmless, "Image HTML Audio Markdown SVG Video") },
    IPython: allGive(harmless, "get_ipython embed"),
    termcolor: { colored: always(anyString), cprint: always(none) },
  },
  aliases: {
    "tqdm.auto": "tqdm",
    "tqdm.notebook": "tqdm",
    "tqdm.std": "tqdm",
    "tqdm.autonotebook": "tqdm",
    "tqdm.rich": "tqdm",
    tqdm_notebook: "tqdm",
  },
};
