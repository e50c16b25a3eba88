"""SPARQL over a built graph: text, files and named queries; results in the usual formats."""

from newsgraph.query.asking import run
from newsgraph.query.named import Named, Parameter, named
from newsgraph.query.results import FORMATS, Format, Result

__all__ = ["FORMATS", "Format", "Named", "Parameter", "Result", "named", "run"]
