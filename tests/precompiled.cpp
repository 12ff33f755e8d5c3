// Nothing: the target that holds it precompiles the headers of the tests.
