// The expression language.
