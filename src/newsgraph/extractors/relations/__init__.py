"""Position, Membership, Affiliation and Location: what names, titles and careers say of each other."""

from newsgraph.extractors.relations.reader import find_relations

__all__ = ["find_relations"]
