/** A shop with a number store, an arithmetic and a ledger of its own; its tests prove them with those of the library. */
package org.facturier.examples.contracts;
