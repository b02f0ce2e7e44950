import { registerHooks } from 'node:module'

/**
 * Loaded before tools that need the compiler's API: for them `typescript` is version 6. The native version 7 has
 * no such API, and dependency-cruiser then silently sees no `.ts` file at all.
 */
registerHooks({
  resolve: (specifier, context, next) => next(specifier.replace(/^typescript(?=$|\/)/, 'typescript6'), context),
})
