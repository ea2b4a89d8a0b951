"""A morphological lexicon on the user's machine: installing it, and all forms of a word by it. Not part of Mujaz."""
