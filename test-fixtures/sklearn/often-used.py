"""What public programs use often: splits, scores, scalers as functions."""
import numpy as np
from sklearn import metrics, preprocessing
from sklearn.decomposition import NMF, FastICA, IncrementalPCA
from sklearn.impute import KNNImputer, SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold, LeaveOneOut, RepeatedKFold, RepeatedStratifiedKFold, ShuffleSplit
from sklearn.model_selection import StratifiedKFold, StratifiedShuffleSplit, TimeSeriesSplit, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, StandardScaler

x = np.random.rand(20, 6)  # shape: (20, 6)
y = np.arange(20) % 2  # shape: (20,)

train, test = next(KFold(n_splits=4).split(x))  # shape: (5,)
train, test = next(StratifiedKFold(n_splits=4).split(x, y))  # shape: (5,)
train, test = next(LeaveOneOut().split(x))  # shape: (1,)
train, test = next(RepeatedKFold(n_splits=4, n_repeats=2).split(x))  # shape: (5,)
train, test = next(RepeatedStratifiedKFold(n_splits=4, n_repeats=2).split(x, y))  # shape: (5,)
train, test = next(ShuffleSplit(n_splits=2, test_size=0.25).split(x))  # shape: (5,)
train, test = next(StratifiedShuffleSplit(n_splits=2, test_size=0.25).split(x, y))  # shape: (5,)
train, test = next(TimeSeriesSplit(n_splits=4).split(x))  # shape: (4,)
scores = cross_val_score(LogisticRegression(), x, y, cv=5)  # shape: (5,)
scaled = make_pipeline(StandardScaler(), MinMaxScaler()).fit_transform(x)  # shape: (20, 6)

scaled = preprocessing.scale(x)  # shape: (20, 6)
scaled = preprocessing.minmax_scale(x)  # shape: (20, 6)
scaled = preprocessing.maxabs_scale(x)  # shape: (20, 6)
scaled = preprocessing.robust_scale(x)  # shape: (20, 6)
scaled = preprocessing.normalize(x)  # shape: (20, 6)
filled = SimpleImputer().fit_transform(x)  # shape: (20, 6)
filled = KNNImputer().fit_transform(x)  # shape: (20, 6)
parts = FastICA(n_components=2).fit_transform(x)  # shape: (20, 2)
parts = IncrementalPCA(n_components=2).fit_transform(x)  # shape: (20, 2)
parts = NMF(n_components=2).fit_transform(x)  # shape: (20, 2)

truth, guess, chances = y, 1 - y, np.linspace(0.1, 0.9, 20)  # shape: (20,)
a = np.full((2,), metrics.r2_score(chances, chances))  # shape: (2,)
a = np.full((2,), metrics.accuracy_score(truth, guess))  # shape: (2,)
a = np.full((2,), metrics.balanced_accuracy_score(truth, guess))  # shape: (2,)
a = np.full((2,), metrics.mean_absolute_error(chances, chances))  # shape: (2,)
a = np.full((2,), metrics.median_absolute_error(chances, chances))  # shape: (2,)
a = np.full((2,), metrics.mean_squared_log_error(chances, chances))  # shape: (2,)
a = np.full((2,), metrics.mean_absolute_percentage_error(chances, chances))  # shape: (2,)
a = np.full((2,), metrics.root_mean_squared_error(chances, chances))  # shape: (2,)
a = np.full((2,), metrics.explained_variance_score(chances, chances))  # shape: (2,)
a = np.full((2,), metrics.max_error(chances, chances))  # shape: (2,)
a = np.full((2,), metrics.log_loss(truth, chances))  # shape: (2,)
a = np.full((2,), metrics.roc_auc_score(truth, chances))  # shape: (2,)
a = np.full((2,), metrics.average_precision_score(truth, chances))  # shape: (2,)
a = np.full((2,), metrics.matthews_corrcoef(truth, guess))  # shape: (2,)
a = np.full((2,), metrics.cohen_kappa_score(truth, truth))  # shape: (2,)
a = np.full((2,), metrics.precision_score(truth, guess))  # shape: (2,)
a = np.full((2,), metrics.recall_score(truth, guess))  # shape: (2,)
a = np.full((2,), metrics.fbeta_score(truth, guess, beta=0.5))  # shape: (2,)
a = np.full((2,), metrics.jaccard_score(truth, guess))  # shape: (2,)
