"""Where the triggers of the ontologies occur, and where in its sentence a trigger stands."""
