package jp.madoguchi.story;

import static org.springframework.test.context.TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.madoguchi.allinone.AllInOneApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/** A story: told over HTTP against the one city that all stories share. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = {
      AllInOneApplication.class,
      TownClock.class,
      ScriptedModel.class,
      Badge.class,
      Doorkeeper.class,
      LookUps.class,
      Typed.class
    },
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      // A browser of the stories asks for codes at whichever port the city has got.
      "madoguchi.spa.redirects=http://localhost:5173/callback,http://127.0.0.1/dashboard",
      "madoguchi.sweep.every=PT0.2S",
      "madoguchi.consultation.look-every=PT0.2S",
      "madoguchi.pages.claim-every=PT1S",
      "server.shutdown=immediate",
      "madoguchi.registry.sample=classpath:registry/sample.yaml",
      "madoguchi.proof.follow-every=PT0.2S",
      "madoguchi.proof.checkpoint.facts=" + Story.FACTS_TO_A_CHECKPOINT,
      "madoguchi.proof.exports.every=PT0.2S",
      "madoguchi.password-cost=4",
      "spring.main.allow-bean-definition-overriding=true"
    })
@TestExecutionListeners(listeners = QuietCity.class, mergeMode = MERGE_WITH_DEFAULTS)
@ContextConfiguration(initializers = FreshStores.class)
@interface Story {

  int FACTS_TO_A_CHECKPOINT = 5;
}
