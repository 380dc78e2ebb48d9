package jp.madoguchi.query.contactpage;

import jp.madoguchi.platform.rights.Scope;
import jp.madoguchi.shared.id.ContactId;

/**
 * "What is there about this contact?"
 *
 * @param scope what the person who asks may see
 */
public record FindContact(ContactId contactId, Scope scope) {}
