package id.sistemkerja.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Mail over SMTP. */
final class SmtpMail implements MailTransport {
  private final JavaMailSender sender;
  private final InternetAddress from;

  SmtpMail(JavaMailSender sender, MailProperties properties) {
    this.sender = sender;
    this.from = address(properties.from(), properties.fromName());
  }

  @Override
  public String name() {
    return "smtp";
  }

  @Override
  public void send(OutgoingMail mail) {
    InternetAddress to = address(mail.to(), mail.toName());
    try {
      sender.send(message(mail, to));
    } catch (MailSendException e) {
      if (isRefusedForGood(e)) {
        throw new Undeliverable("the server refuses the address", e);
      }
      throw e;
    } catch (MessagingException e) {
      throw new IllegalStateException("the mail could not be written", e);
    }
  }

  /**
   * The identifier is the notification's: servers and readers that see a mail a second time, after
   * an attempt whose outcome was lost, can tell that it is the same.
   */
  private MimeMessage message(OutgoingMail mail, InternetAddress to) throws MessagingException {
    String domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    MimeMessage message =
        new MimeMessage(sender.createMimeMessage().getSession()) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + mail.notificationId() + "@" + domain + ">");
          }
        };
    MimeMessageHelper parts = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
    parts.setFrom(from);
    parts.setTo(to);
    parts.setSubject(mail.subject());
    parts.setText(mail.body());
    message.setHeader("Auto-Submitted", "auto-generated");
    return message;
  }

  private static InternetAddress address(String address, String name) {
    try {
      InternetAddress checked = new InternetAddress(address, true);
      if (!address.equals(checked.getAddress()) || address.chars().anyMatch(c -> c <= ' ')) {
        throw new AddressException("not a bare address");
      }
      checked.setPersonal(name, StandardCharsets.UTF_8.name());
      return checked;
    } catch (AddressException | UnsupportedEncodingException e) {
      throw new Undeliverable("not an address that mail can be sent to", e);
    }
  }

  /** Addresses that the server takes for invalid; those that it puts off are not among them. */
  private static boolean isRefusedForGood(MailSendException thrown) {
    for (Exception failure : thrown.getMessageExceptions()) {
      if (failure instanceof SendFailedException refused
          && refused.getInvalidAddresses() != null
          && refused.getInvalidAddresses().length > 0) {
        return true;
      }
    }
    return false;
  }
}
