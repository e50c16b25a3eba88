"""Who fills the roles of events: by case, by modifiers, by what the text goes on about."""
