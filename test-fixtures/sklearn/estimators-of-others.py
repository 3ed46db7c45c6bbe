"""Estimators that public programs put beside their networks."""
import numpy as np
from sklearn.ensemble import GradientBoostingClassifier, RandomForestClassifier, RandomForestRegressor
from sklearn.linear_model import LinearRegression, LogisticRegression, Perceptron, Ridge
from sklearn.naive_bayes import GaussianNB, MultinomialNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.svm import SVC, SVR, LinearSVC, LinearSVR
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor

x = np.random.rand(40, 6)  # shape: (40, 6)
labels = np.arange(40) % 2  # shape: (40,)
targets = np.random.rand(40)  # shape: (40,)
guess = RandomForestClassifier(n_estimators=3).fit(x, labels).predict(x)  # shape: (40,)
guess = RandomForestRegressor(n_estimators=3).fit(x, targets).predict(x)  # shape: (40,)
guess = GradientBoostingClassifier(n_estimators=3).fit(x, labels).predict(x)  # shape: (40,)
guess = LogisticRegression().fit(x, labels).predict(x)  # shape: (40,)
chances = LogisticRegression().fit(x, labels).predict_proba(x)  # shape: (40, 2)
guess = LinearRegression().fit(x, targets).predict(x)  # shape: (40,)
guess = Ridge().fit(x, targets).predict(x)  # shape: (40,)
guess = Perceptron().fit(x, labels).predict(x)  # shape: (40,)
guess = GaussianNB().fit(x, labels).predict(x)  # shape: (40,)
guess = MultinomialNB().fit(x, labels).predict(x)  # shape: (40,)
guess = KNeighborsClassifier().fit(x, labels).predict(x)  # shape: (40,)
guess = SVC().fit(x, labels).predict(x)  # shape: (40,)
guess = SVR().fit(x, targets).predict(x)  # shape: (40,)
guess = LinearSVC().fit(x, labels).predict(x)  # shape: (40,)
guess = LinearSVR().fit(x, targets).predict(x)  # shape: (40,)
guess = DecisionTreeClassifier().fit(x, labels).predict(x)  # shape: (40,)
guess = DecisionTreeRegressor().fit(x, targets).predict(x)  # shape: (40,)
