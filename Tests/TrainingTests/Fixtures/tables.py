"""Writes the tables beside this script, as pandas writes them: python3 tables.py

holes-*.csv are one table with missing values, in the ways that they are written. What pandas makes of it
stands in filled-*.csv: 'drop' leaves out rows without a number, 'mean' takes the means of the rows 0 to 5.
"""

import csv
import pathlib

import numpy as np
import pandas as pd

here = pathlib.Path(__file__).parent
table = pd.DataFrame(
    {
        "age": pd.array([31, 44, None, 58, 23, None, 67, 40], dtype="Int64"),
        "weight": [70.5, np.nan, 82.25, 91.0, 55.75, 64.0, np.nan, 77.5],
        "note": ["a", None, "b, c", 'say "d"', None, "e", "f", "g"],
        "well": [True, False, False, True, True, False, True, False],
        "dose": [0.1, 0.2, 1e-7, 12345678.9, None, -3.5, 2.0, 1e10],
    }
)
table["well"] = table["well"].astype(int)

ways = {
    "empty": {},
    "na": {"na_rep": "NA"},
    "nan": {"na_rep": "nan", "sep": ";"},
    "null": {"na_rep": "NULL", "sep": "\t"},
    "other": {"na_rep": "<NA>", "lineterminator": "\r\n"},
    "quoted": {"quoting": csv.QUOTE_ALL},
    "index": {"index": True, "na_rep": "None"},
}
for name, options in ways.items():
    table.to_csv(here / f"holes-{name}.csv", **{"index": False, **options})

numbers = table.drop(columns="note").astype(float)
means = numbers.iloc[:6].mean()
numbers.dropna().to_csv(here / "filled-drop.csv", index=False)
numbers.fillna(means).to_csv(here / "filled-mean.csv", index=False)
numbers.fillna(-1).to_csv(here / "filled-number.csv", index=False)
