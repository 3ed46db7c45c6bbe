# Estimators, pipelines, folds and further transformers of scikit-learn: sizes of what they learn and give.
import numpy as np
import pandas as pd
from sklearn.cluster import KMeans
from sklearn.compose import ColumnTransformer, make_column_transformer
from sklearn.datasets import load_digits, load_linnerud, make_friedman1
from sklearn.decomposition import PCA, TruncatedSVD
from sklearn.ensemble import RandomForestClassifier
from sklearn.feature_extraction.text import CountVectorizer, HashingVectorizer
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.manifold import TSNE
from sklearn.metrics import f1_score, mean_squared_error
from sklearn.model_selection import (
    KFold,
    LeaveOneOut,
    RepeatedKFold,
    ShuffleSplit,
    StratifiedKFold,
    TimeSeriesSplit,
    cross_val_predict,
    train_test_split,
)
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import (
    KBinsDiscretizer,
    MinMaxScaler,
    MultiLabelBinarizer,
    OneHotEncoder,
    OrdinalEncoder,
    PolynomialFeatures,
    StandardScaler,
    label_binarize,
)
from sklearn.svm import LinearSVC
from sklearn.utils import resample, shuffle
from sklearn.utils.class_weight import compute_class_weight, compute_sample_weight

x = np.random.rand(101, 7)
y = np.arange(101) % 3
frame = pd.DataFrame({"a": np.arange(20.0), "b": np.arange(20.0), "t": np.arange(20) % 4})

# what is learned
scaler = StandardScaler().fit(x)
means = scaler.mean_  # shape: (7,)
back = scaler.inverse_transform(np.zeros((4, 7)))  # shape: (4, 7)
single = MinMaxScaler().fit(x[:, :1])
spread = single.inverse_transform(np.zeros((9, 4)))  # shape: (9, 4)
pca = PCA(n_components=2).fit(x)
components = pca.components_  # shape: (2, 7)
ratios = pca.explained_variance_ratio_  # shape: (2,)
part = PCA(0.9).fit_transform(x)  # shape: (101, ?)
svd = TruncatedSVD(n_components=4).fit_transform(x)  # shape: (101, 4)
embedded = TSNE(n_components=2).fit_transform(x)  # shape: (101, 2)
means = KMeans(n_clusters=4).fit(x)
labels = means.labels_  # shape: (101,)
centers = means.cluster_centers_  # shape: (4, 7)
distances = means.transform(x[:3])  # shape: (3, 4)

# encoders
hot = OneHotEncoder(sparse_output=False, categories=[["x", "y", "z"]]).fit_transform([["x"], ["y"]])  # shape: (2, 3)
small = OneHotEncoder(sparse_output=False, dtype=np.float32).fit_transform(y.reshape(-1, 1))  # shape: (101, 3)
codes = OrdinalEncoder(dtype="int32").fit_transform(frame[["a", "t"]])  # shape: (20, 2)
several = MultiLabelBinarizer(classes=["a", "b", "c", "d"]).fit_transform([["a", "b"], ["c"]])  # shape: (2, 4)
rows = label_binarize(y, classes=[0, 1, 2])  # shape: (101, 3)
products = PolynomialFeatures(degree=3, include_bias=False).fit_transform(x[:, :2])  # shape: (101, 9)
pairs = PolynomialFeatures(2, interaction_only=True).fit_transform(x)  # shape: (101, 29)
bins = KBinsDiscretizer(n_bins=4, encode="ordinal").fit_transform(x)  # shape: (101, 7)
hashes = HashingVectorizer(n_features=16).fit_transform(["a b", "c"]).toarray()  # shape: (2, 16)
words = CountVectorizer(max_features=5).fit_transform(["a b", "see"]).toarray()  # shape: (2, ?)

# folds
for train, test in KFold(n_splits=4).split(x[:100]):
    held = x[test]  # shape: (25, 7)
for train, test in StratifiedKFold(n_splits=4, shuffle=True).split(x[:100], y[:100]):
    kept = x[train]  # shape: (75, 7)
for train, test in RepeatedKFold(n_splits=5, n_repeats=2).split(x[:100]):
    kept = x[train]  # shape: (80, 7)
for train, test in ShuffleSplit(n_splits=3, test_size=0.1).split(x):
    held = y[test]  # shape: (11,)
for train, test in TimeSeriesSplit(n_splits=4).split(x):
    held = y[test]  # shape: (20,)
for train, test in LeaveOneOut().split(x[:5]):
    kept = x[train]  # shape: (4, 7)
folds = list(KFold(5).split(x))
first = folds[0][1]  # shape: (21,)
last = folds[4][1]  # shape: (20,)

# estimators
line = LinearRegression().fit(x, y)
guess = line.predict(x[:6])  # shape: (6,)
slopes = line.coef_  # shape: (7,)
both = LinearRegression().fit(x, x[:, :2]).predict(x)  # shape: (101, 2)
logistic = LogisticRegression().fit(x, y)
chosen = logistic.predict(x)  # shape: (101,)
chances = logistic.predict_proba(x[:4])  # shape: (4, 3)
importances = RandomForestClassifier(5).fit(x, y).feature_importances_  # shape: (7,)
crossed = cross_val_predict(LinearSVC(), x, y, cv=3)  # shape: (101,)

# one after the other, side by side
chain = make_pipeline(StandardScaler(), PCA(3))
reduced = chain.fit_transform(x)  # shape: (101, 3)
again = chain.transform(x[:2])  # shape: (2, 3)
model = Pipeline([("scale", StandardScaler()), ("pick", LogisticRegression())]).fit(x, y)
answers = model.predict(x[:8])  # shape: (8,)
learned = model.named_steps["scale"].scale_  # shape: (7,)
columns = ColumnTransformer([("n", StandardScaler(), ["a", "b"]), ("t", "drop", ["t"])]).fit_transform(frame)  # shape: (20, 2)
passed = make_column_transformer((MinMaxScaler(), [0, 2]), remainder="passthrough").fit_transform(x)  # shape: (101, 7)

# other rows, weights, scores
a, b = shuffle(x, y, random_state=0)
c = a  # shape: (101, 7)
d = resample(y, n_samples=30)  # shape: (30,)
e = compute_class_weight("balanced", classes=np.unique(y), y=y)  # shape: (3,)
f = compute_sample_weight("balanced", y)  # shape: (101,)
g = f1_score(y, y, average=None)  # shape: (?,)
h = mean_squared_error(x, x, multioutput="raw_values")  # shape: (7,)

# data sets
i, j = load_digits(n_class=3, return_X_y=True)
k = i  # shape: (537, 64)
l = load_linnerud().target  # shape: (20, 3)
m, n = make_friedman1(50)
o = m  # shape: (50, 10)
p = np.zeros(len(load_digits().feature_names))  # shape: (64,)
q, r = train_test_split(frame, test_size=5)
s = q.values  # shape: (15, 3)
t = MultiLabelBinarizer().fit_transform([["a", "b"], ["c"]])  # shape: (2, 3)
