package jp.madoguchi.story;

import com.mongodb.client.MongoClients;

/** A MongoDB of others, in which the stories have a database of their own. */
record GivenMongo(String uri, String database) {

  void drop() {
    try (var client = MongoClients.create(uri)) {
      client.getDatabase(database).drop();
    }
  }
}
