"""The form engine: multi-step input declared as a list of fields."""
