package org.facturier.core.account;

/** An account as the ledger keeps it. */
abstract non-sealed class AccountBook implements Account {}
