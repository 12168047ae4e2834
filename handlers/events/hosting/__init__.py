"""Events as hosts see them: making, changing, the panel, attendance, results (PRODUCT §5)."""
