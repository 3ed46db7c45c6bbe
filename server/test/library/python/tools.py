from tqdm import tqdm
r = [n for n in tqdm([3, 4], disable=True)], list(tqdm(range(2), disable=True))
# ([3, 4], [0, 1])

from tqdm.auto import tqdm, trange
r = [i for i, _ in enumerate(tqdm("ab", desc="x", disable=True))], list(trange(3, disable=True))
# ([0, 1], [0, 1, 2])

from ml_collections import ConfigDict
c = ConfigDict()
c.units = 5
c.model = ConfigDict({"depth": 3, "inner": {"k": 7}})
c.lock()
r = c.units, c.model.depth, c.model.inner.k, c["units"], c.get("zz", 2), len(c), c.to_dict()["model"]["depth"], "units" in c, sorted(c.keys())
# (5, 3, 7, 5, 2, 2, 3, True, ['model', 'units'])

import ml_collections
c = ml_collections.ConfigDict({"a": 1, "sub": {"b": 2}})
c.update({"a": 5})
c["extra"] = 4
d = c.copy_and_resolve_references()
d.a = 9
r = c.a, c.sub.b, c.extra, d.a
# (5, 2, 4, 9)
