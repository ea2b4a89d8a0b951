"""The registry: records of every kind as tables to filter, sort, mend and follow to their evidence."""
