"""What an event is about, and what is said, in the words of the text."""
