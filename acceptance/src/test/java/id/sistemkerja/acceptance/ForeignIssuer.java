package id.sistemkerja.acceptance;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;

/** Somebody else who signs tokens as well as our issuer does. */
final class ForeignIssuer {
  private ForeignIssuer() {}

  /** The claims of one of our tokens, under another issuer's name and key. */
  static String token(String claims) {
    try {
      RSAKey key = new RSAKeyGenerator(2048).keyID("another").generate();
      SignedJWT jwt =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("another").build(),
              new JWTClaimsSet.Builder(JWTClaimsSet.parse(claims))
                  .issuer("https://issuer.contoh.invalid")
                  .build());
      jwt.sign(new RSASSASigner(key));
      return jwt.serialize();
    } catch (JOSEException | ParseException e) {
      throw new IllegalStateException(e);
    }
  }
}
