"""SPARQL over a built graph: text, files and named queries; results in the usual formats."""

from newsgraph.query.asking import find, run
from newsgraph.query.named import Named, Parameter, named, parse
from newsgraph.query.results import FORMATS, Format, Result

__all__ = ["FORMATS", "Format", "Named", "Parameter", "Result", "find", "named", "parse", "run"]
