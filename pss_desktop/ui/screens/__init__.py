"""The screens: each builds itself once, forwards what a person does, and shows what its presenter says."""
