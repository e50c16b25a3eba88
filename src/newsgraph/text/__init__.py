"""Article -> Sentence: normalised text whose every boundary maps back to the article."""

from newsgraph.text.normalize import normalize
from newsgraph.text.quotes import is_marked, is_quoted
from newsgraph.text.sentences import MAX_LENGTH, split

__all__ = ["MAX_LENGTH", "is_marked", "is_quoted", "normalize", "split"]
