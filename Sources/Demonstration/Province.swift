// The values of the demonstration province.
