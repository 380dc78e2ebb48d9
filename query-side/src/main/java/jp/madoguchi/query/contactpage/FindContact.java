package jp.madoguchi.query.contactpage;

import jp.madoguchi.shared.id.ContactId;

/** "What is there about this contact?" */
public record FindContact(ContactId contactId) {}
