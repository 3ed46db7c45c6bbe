/** `matplotlib`, `seaborn`, `wandb` …: what they draw or log has no result that matters. */

import { type Dim, isInteger } from "../../shape/dim";
import { bool, harmless, none, tuple } from "../../value/make";
import { tensor } from "../../value/tensors";
import type { Value } from "../../value/values";
import type { Package } from "../index";
import { allGive } from "../python/signature";
import { type Entries, fn } from "../vocabulary/functions";
import { anything, dim, restKeywords, withDefault } from "../vocabulary/params";

const pyplot: Entries = {
  ...allGive(
    none,
    "show savefig close clf cla tight_layout subplots_adjust ion ioff draw pause rc rcdefaults switch_backend gray hot jet viridis bone spring summer autumn winter",
  ),
  ...allGive(
    harmless,
    "figure plot scatter bar barh hist hist2d imshow matshow contour contourf pcolormesh pie boxplot violinplot errorbar fill_between stem step semilogx semilogy loglog text annotate title xlabel ylabel legend grid axis axes subplot colorbar xticks yticks xlim ylim suptitle gca gcf axhline axvline hlines vlines subplot2grid twinx get_cmap imread Rectangle Circle style rcParams cm",
  ),
  // A single axis alone, an array of them otherwise (matplotlib/gridspec.py, `GridSpecBase.subplots`).
  subplots: fn(
    { nrows: withDefault(dim, 1), ncols: withDefault(dim, 1), squeeze: withDefault(anything, bool(true)), options: restKeywords },
    ({ nrows, ncols, squeeze }, ctx) => tuple([harmless, ctx.truth(squeeze) ? axesOf(nrows, ncols) : harmless]),
  ),
};

function axesOf(...sides: readonly Dim[]): Value {
  if (!sides.every(isInteger)) return harmless;
  const shape = sides.filter((size) => size !== 1);
  return shape.length === 0 ? harmless : tensor(shape, "object", "numpy");
}

export const pictures: Package = {
  modules: {
    "matplotlib.pyplot": pyplot,
    "matplotlib.pylab": pyplot,
    matplotlib: allGive(none, "use rc"),
    seaborn: {
      ...allGive(none, "set set_style set_theme set_context set_palette despine"),
      ...allGive(
        harmless,
        "heatmap lineplot scatterplot barplot countplot histplot distplot kdeplot boxplot violinplot pairplot jointplot relplot displot regplot color_palette",
      ),
    },
    wandb: {
      ...allGive(none, "log finish login define_metric watch save"),
      ...allGive(harmless, "init config run Image Table Histogram Artifact"),
    },
    mlflow: {
      ...allGive(none, "log_param log_params log_metric log_metrics log_artifact autolog set_experiment end_run"),
      ...allGive(harmless, "start_run"),
    },
  },
};
